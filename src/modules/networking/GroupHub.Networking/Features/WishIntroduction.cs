using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>Asks a colleague to bring one together with somebody. Sending it again changes nothing.</summary>
public sealed record WishIntroduction : ICommand<WishedId>
{
    public Guid RequestId { get; init; }
    public Guid TargetId { get; init; }
    public Guid ConnectorId { get; init; }
    public string Context { get; init; } = "";
    public string Benefit { get; init; } = "";
    public bool IsAnonymous { get; init; }
}

public sealed record WishedId(Guid Id);

internal sealed class WishIntroductionValidator : AbstractValidator<WishIntroduction>
{
    public WishIntroductionValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.TargetId).NotEmpty();
        RuleFor(c => c.ConnectorId).NotEmpty();
        RuleFor(c => c.Context).NotEmpty().MaximumLength(Introduction.MaxTextLength);
        RuleFor(c => c.Benefit).NotEmpty().MaximumLength(Introduction.MaxTextLength);
    }
}

internal sealed class WishIntroductionHandler(
    Book<Introduction> introductions,
    Acquaintances acquaintances,
    IntroductionDesk desk,
    Today today,
    IGuidGenerator guids) : ICommandHandler<WishIntroduction, WishedId>
{
    public async Task<WishedId> Handle(WishIntroduction command, CancellationToken cancellation)
    {
        var known = await introductions.FindAsync(wish => wish.RequestId == command.RequestId, cancellation);
        if (known is not null) return new WishedId(known.Id);

        await acquaintances.RequireAsync(command.TargetId, cancellation);
        await acquaintances.RequireAsync(command.ConnectorId, cancellation);
        var wish = new WishedIntroduction(
            command.RequestId, await acquaintances.SelfAsync(cancellation), command.ConnectorId, command.TargetId,
            command.Context, command.Benefit, command.IsAnonymous);
        await desk.RequireModestyAsync(wish, cancellation);
        await desk.RequireRoomAsync(wish.ConnectorId, cancellation);

        var introduction = Introduction.Wish(
            guids.Create(), wish, await desk.AreApartAsync(wish, cancellation), today.Now);
        await introductions.AddAsync(introduction, cancellation);
        return new WishedId(introduction.Id);
    }
}
