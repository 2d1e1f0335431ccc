using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>Shows an introduction to one who is asked, and the requester's name only where it may be said.</summary>
internal sealed class IntroductionQuestions(Colleagues colleagues, ContactCards cards, Today today)
    : ITransientDependency
{
    public async Task<IReadOnlyList<IntroductionQuestion>> ShowAsync(
        IReadOnlyList<Introduction> page, Guid me, CancellationToken cancellation)
    {
        var people = await colleagues.GetAsync(
            page.SelectMany(question => (Guid[])[question.RequesterId, question.ConnectorId, question.TargetId]),
            cancellation);
        var met = await cards.OfAsync(
            page.Where(question => question.TargetId == me && question.AgreedAt is not null)
                .Select(question => question.RequesterId), cancellation);

        return
        [
            .. from question in page
               where people.ContainsKey(question.RequesterId) && people.ContainsKey(OtherOf(question, me))
               select Row(question, me, people, met.GetValueOrDefault(question.RequesterId)),
        ];
    }

    private IntroductionQuestion Row(
        Introduction question, Guid me, IReadOnlyDictionary<Guid, NetworkPerson> people, ContactCard? card)
    {
        var isConnector = question.ConnectorId == me;
        var isNamed = isConnector || !question.IsAnonymous || question.AgreedAt is not null;
        return new IntroductionQuestion
        {
            Id = question.Id,
            IsConnector = isConnector,
            Requester = isNamed ? people[question.RequesterId] : null,
            Other = people[OtherOf(question, me)],
            Context = question.Context,
            Benefit = question.Benefit,
            Recommendation = question.Recommendation,
            IsAnonymous = question.IsAnonymous,
            HasThread = question.AgreedAt is not null,
            State = isConnector ? question.StateForConnector(today.Now) : question.StateForTarget(today.Now),
            AskedAt = isConnector ? question.RequestedAt : question.PassedOnAt!.Value,
            AnswerBy = question.AnswerBy,
            Card = isConnector || question.AgreedAt is null ? null : card,
        };
    }

    private static Guid OtherOf(Introduction question, Guid me) =>
        question.ConnectorId == me ? question.TargetId : question.ConnectorId;
}
