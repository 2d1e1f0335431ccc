using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>The connector asks the person to be met. Twice is once.</summary>
public sealed record PassOnIntroduction(Guid Id, string? Recommendation) : ICommand;

internal sealed class PassOnIntroductionValidator : AbstractValidator<PassOnIntroduction>
{
    public PassOnIntroductionValidator() => RuleFor(c => c.Recommendation).MaximumLength(Introduction.MaxTextLength);
}

internal sealed class PassOnIntroductionHandler(
    Book<Introduction> introductions, Self self, IntroductionDesk desk, Today today)
    : CommandHandler<PassOnIntroduction>
{
    public override async Task Handle(PassOnIntroduction command, CancellationToken cancellation)
    {
        var introduction = await introductions.GetAsync(command.Id, cancellation);
        var isHeldBack = await desk.AreApartAsync(introduction, cancellation);
        introduction.PassOn(await self.GetIdAsync(cancellation), command.Recommendation, today.Now, isHeldBack);
    }
}
