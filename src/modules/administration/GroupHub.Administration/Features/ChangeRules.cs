using FluentValidation;
using GroupHub.Administration.Rules;
using GroupHub.Foundation;
using GroupHub.Foundation.Rules;

namespace GroupHub.Administration.Features;

/// <summary>Several at once, all or none. What holds already stays, so that asking twice is asking once.</summary>
public sealed record ChangeRules(IReadOnlyList<RuleChange> Changes) : ICommand<IReadOnlyList<RuleGroup>>;

/// <param name="Name">Of the rule.</param>
/// <param name="Value">What is to hold; absent for what is usual.</param>
/// <param name="Before">What whoever decides has seen: where somebody else was quicker, nothing is overwritten
/// unseen.</param>
public sealed record RuleChange(string Name, RuleValue? Value, RuleValue? Before);

internal sealed class ChangeRulesValidator : AbstractValidator<ChangeRules>
{
    public ChangeRulesValidator()
    {
        RuleFor(c => c.Changes).NotNull().Must(changes => changes is null || changes.Count <= 100);
        RuleForEach(c => c.Changes)
            .NotNull().ChildRules(change => change.RuleFor(c => c.Name).NotEmpty().MaximumLength(128));
        RuleFor(c => c.Changes)
            .Must(changes => changes.DistinctBy(change => change?.Name).Count() == changes.Count)
            .When(c => c.Changes is not null);
    }
}

internal sealed class ChangeRulesHandler(
    RuleTurns turns, RuleShelf shelf, RuleReview review, RuleNews news, ISender sender)
    : ICommandHandler<ChangeRules, IReadOnlyList<RuleGroup>>
{
    public async Task<IReadOnlyList<RuleGroup>> Handle(ChangeRules command, CancellationToken cancellation)
    {
        await turns.TakeAsync(cancellation);
        var decisions = review.Decide(await shelf.ListAsync(cancellation), command.Changes);

        if (decisions.Count > 0)
        {
            await shelf.KeepAsync(decisions, cancellation);
            await news.TellAsync(decisions);
        }

        return await sender.Send(new ListRules(), cancellation);
    }
}
