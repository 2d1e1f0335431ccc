using GroupHub.Communication.Domain;
using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

/// <summary>What the signed-in member is written to about.</summary>
public sealed record GetMailChoices : IQuery<IReadOnlyList<MailChoice>>;

/// <param name="Stream">The kind of mail.</param>
/// <param name="IsOn">Whether it is sent.</param>
/// <param name="ChosenAt">When that was last chosen, UTC; nothing while it is as it came.</param>
/// <param name="Way">How it was chosen.</param>
public sealed record MailChoice(MailStream Stream, bool IsOn, DateTime? ChosenAt, ChoiceWay? Way);

internal sealed class GetMailChoicesHandler(OwnChoices own) : IQueryHandler<GetMailChoices, IReadOnlyList<MailChoice>>
{
    public Task<IReadOnlyList<MailChoice>> Handle(GetMailChoices query, CancellationToken cancellation) =>
        own.ShowAsync(cancellation);
}
