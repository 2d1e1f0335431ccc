using System.Runtime.CompilerServices;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>
/// Somebody's own book, and their side of what they share with others. It is read as they read it themselves: what
/// somebody else noted, or keeps from them, is not in it (R64).
/// </summary>
[ExposeServices(typeof(IPersonalCopies))]
internal sealed class NetworkingCopies(IServiceProvider services, IMemberDirectory people)
    : IPersonalCopies, ITransientDependency
{
    public async IAsyncEnumerable<PersonalTable> CopyAsync(
        PersonOnFile person, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var table in await OwnBookAsync(cancellation)) yield return table;
        foreach (var table in await WishesAsync(cancellation)) yield return table;
        foreach (var table in await SharedAsync(person.MemberId, cancellation)) yield return table;
    }

    private async Task<PersonalTable[]> OwnBookAsync(CancellationToken cancellation)
    {
        var (ties, touches) = (await ReadAsync<Tie>(cancellation), await ReadAsync<Touch>(cancellation));
        var (distances, followUps) = (await ReadAsync<Distance>(cancellation), await ReadAsync<FollowUp>(cancellation));
        var names = await NamesAsync(
            [
                .. ties.Select(t => t.OtherId),
                .. touches.Select(t => t.OtherId),
                .. distances.Select(d => d.OtherId),
                .. followUps.Select(f => f.PersonId).OfType<Guid>(),
            ],
            cancellation);
        return
        [
            PersonalTable.Of("network-people", ties.Select(t => new
            {
                Person = names(t.OtherId), t.Note, t.Cadence, t.NextTouchOn, t.Touches, t.FirstTouchAt, t.LastTouchAt,
            })),
            PersonalTable.Of("network-touches", touches.OrderBy(t => t.At)
                .Select(t => new
                {
                    Person = names(t.OtherId),
                    t.At,
                    t.Kind,
                    t.IsFromOwner,
                    t.Text,
                    t.Gains,
                    t.ErasedAt,
                })),
            PersonalTable.Of("network-blocks", distances.Select(d => new { Person = names(d.OtherId), d.Kind })),
            PersonalTable.Of("network-follow-ups", followUps.OrderBy(f => f.CreatedOn)
                .Select(f => new
                {
                    Person = f.PersonId is { } id ? names(id) : f.VisitorName,
                    f.Kind, f.State, f.Text, f.CreatedOn, f.DueOn, f.ClosedAt, f.SentText, f.SentAt,
                })),
            PersonalTable.Of(
                "network-meetings",
                (await ReadAsync<Attendance>(cancellation)).OrderBy(a => a.At).Select(a => new { a.MeetingId, a.At })),
        ];
    }

    private async Task<PersonalTable[]> WishesAsync(CancellationToken cancellation) =>
    [
        PersonalTable.Of("network-asks", (await ReadAsync<Ask>(cancellation)).OrderBy(a => a.CreatedAt)
            .Select(a => new
            {
                a.What,
                a.ForWhom,
                a.NeededBy,
                a.Tags,
                a.Industry,
                a.Town,
                a.State,
                a.CreatedAt,
                a.ClosedAt,
            })),
        PersonalTable.Of("network-offers", (await ReadAsync<Offer>(cancellation))
            .Select(o => new { o.Kind, o.What, o.Tags, o.Industries, o.Town, o.LimitPerMonth, o.IsPaused })),
        PersonalTable.Of("network-preferences", (await ReadAsync<Preferences>(cancellation)).Select(p => new
        {
            p.RemembersMeetings, p.WeighsTies, p.ShowsBalance, p.IsNamedAsConnector, p.OffersProfile,
            p.IntroductionsPerMonth, p.NudgesPerWeek, p.QuietFrom, p.QuietUntil,
            Silenced = p.Silenced.Select(kind => $"{kind}"),
        })),
    ];

    /// <summary>Of each, what is this member's own: their words and their steps, never the others'.</summary>
    private async Task<PersonalTable[]> SharedAsync(Guid me, CancellationToken cancellation) =>
    [
        PersonalTable.Of("network-answers", (await ReadAsync<Answer>(cancellation)).Select(a => new
        {
            IsMyAsk = a.AskerId == me, a.InvitedAt, a.OfferedAt, MyMessage = a.HelperId == me ? a.Message : null,
            a.AcceptedAt,
            PassedAt = a.AskerId == me ? a.AskerPassedAt : a.HelperPassedAt,
        })),
        PersonalTable.Of("network-introductions", (await ReadAsync<Introduction>(cancellation)).Select(i => new
        {
            i.Id,
            MyPart = i.RequesterId == me ? "requester" : i.ConnectorId == me ? "connector" : "target",
            RequestedAt = i.TargetId == me ? null : (DateTime?)i.RequestedAt,
            MyContext = i.RequesterId == me ? i.Context : null,
            MyBenefit = i.RequesterId == me ? i.Benefit : null,
            MyRecommendation = i.ConnectorId == me ? i.Recommendation : null,
            i.AgreedAt,
        })),
        PersonalTable.Of("network-messages", (await ReadAsync<ThreadMessage>(cancellation))
            .Where(m => m.AuthorId == me).OrderBy(m => m.WrittenAt)
            .Select(m => new { m.IntroductionId, m.Number, m.WrittenAt, m.Text })),
        PersonalTable.Of("network-outcomes", (await ReadAsync<Outcome>(cancellation))
            .Where(o => o.OwnerId == me).OrderBy(o => o.NotedAt)
            .Select(o => new { o.IntroductionId, o.Kind, o.Text, o.IsShared, o.NotedAt })),
        PersonalTable.Of("network-referrals", (await ReadAsync<Referral>(cancellation)).OrderBy(r => r.MovedAt)
            .Select(r => new
            {
                Side = r.SideOf(me),
                r.Details.Kind,
                r.Details.Need,
                r.Details.Strength,
                r.State,
                r.MovedAt,
                r.ConsentOn,
                MySteps = r.Steps.Where(step => step.ById == me)
                    .Select(step => new { step.State, step.At, step.Note }).ToList(),
                MyBusiness = r.RecipientId == me
                    ? r.Business.Select(entry => new { entry.Amount, entry.On, entry.Note }).ToList()
                    : [],
            })),
    ];

    private async Task<List<T>> ReadAsync<T>(CancellationToken cancellation) where T : class, IPrivate<T> =>
        await (await services.GetRequiredService<Book<T>>().ReadAsync(cancellation)).ToListAsync(cancellation);

    private async Task<Func<Guid, string?>> NamesAsync(Guid[] ids, CancellationToken cancellation)
    {
        var names = (await people.GetAsync([.. ids.Distinct()], cancellation))
            .ToDictionary(person => person.Id, person => person.Name);
        return names.GetValueOrDefault;
    }
}
