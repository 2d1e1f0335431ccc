using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Onboarding;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Administration.Features;

/// <summary>The form of somebody who wants to found an association. The answer is a mail, whoever they are.</summary>
public sealed record AskToFound : ICommand, IAssociationPlace
{
    public Guid RequestId { get; init; }
    public string Name { get; init; } = "";
    public string Address { get; init; } = "";
    public string Email { get; init; } = "";
    public string Country { get; init; } = "";
    public string Currency { get; init; } = "";
    public string TimeZone { get; init; } = "";
    public string Language { get; init; } = "";
}

internal sealed class AskToFoundValidator : AbstractValidator<AskToFound>
{
    public AskToFoundValidator(IStringLocalizer<GroupHubResource> texts, PlaceRules places)
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Founding.MaxNameLength);
        RuleFor(c => c.Address).NotEmpty();
        RuleFor(c => c.Email).NotEmpty();
        RuleFor(c => c.Email)
            .Must(email => EmailAddress.IsValid(email.Trim())).WithMessage(_ => texts[MembersErrors.EmailInvalid])
            .When(c => !string.IsNullOrWhiteSpace(c.Email));
        Include(places);
    }
}

internal sealed class AskToFoundHandler(
    IRepository<Founding, Guid> foundings,
    FoundingDoor door,
    AddressBook book,
    IGuidGenerator guids,
    IClock clock) : CommandHandler<AskToFound>
{
    private const int MailsADay = 3;

    public override async Task Handle(AskToFound command, CancellationToken cancellation)
    {
        await door.RequireOpenAsync();
        if (await foundings.AnyAsync(known => known.RequestId == command.RequestId, cancellation)) return;

        var address = AssociationAddress.Of(command.Address);
        await book.RequireFreeAsync(address, cancellation);
        await book.RequireNewNameAsync(command.Name, cancellation);
        var wish = new FoundingWish(
            command.RequestId, command.Name.Trim(), address, command.Email.Trim(), PlaceRules.PlaceOf(command));
        var founding = Founding.Ask(guids.Create(), wish, clock.Now);
        if (await CountRecentAsync(founding.EmailKey, cancellation) < MailsADay) founding.Write();
        await foundings.InsertAsync(founding, cancellationToken: cancellation);
    }

    private async Task<int> CountRecentAsync(string emailKey, CancellationToken cancellation)
    {
        var since = clock.Now.AddDays(-1);
        return await (await foundings.GetQueryableAsync())
            .CountAsync(known => known.EmailKey == emailKey && known.AskedAt > since, cancellation);
    }
}
