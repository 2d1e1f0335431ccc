using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Communication;

/// <summary>
/// Walks through those whom an announcement is for, each once however many chapters they belong to (R70).
/// </summary>
internal sealed class AudienceReader(
    ChapterAudience chapter,
    IMemberDirectory members,
    IMemberships memberships,
    StreamChoices choices,
    IAssociationClock clock) : ITransientDependency
{
    public const int AtOnce = 500;

    /// <param name="audience">Whom it is for.</param>
    /// <param name="after">The last of the page before.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<AudiencePage> ReadAsync(AudienceOf audience, Guid? after, CancellationToken cancellation)
    {
        var ids = audience.ChapterId is { } chapterId
            ? await chapter.ListAfterAsync(chapterId, after, AtOnce, cancellation)
            : null;
        var people = ids is null
            ? await members.ListAfterAsync(after, AtOnce, cancellation)
            : await members.GetAsync(ids, cancellation);
        ids ??= [.. people.Select(person => person.Id)];
        if (ids.Count == 0) return new AudiencePage([], null, IsLast: true);

        var reasons = await FindReasonsAsync(audience, people, cancellation);
        return new AudiencePage(
            [.. ids.Select(id => new Addressee(id, reasons.GetValueOrDefault(id, LeftOutReason.Gone)))],
            ids[^1],
            ids.Count < AtOnce);
    }

    private async Task<Dictionary<Guid, LeftOutReason?>> FindReasonsAsync(
        AudienceOf audience, IReadOnlyList<MemberProfile> people, CancellationToken cancellation)
    {
        Guid[] ids = [.. people.Select(person => person.Id)];
        var facts = (await memberships.GetAsync(ids, cancellation)).ToDictionary(known => known.MemberId);
        var (policy, today) = (await memberships.GetPolicyAsync(cancellation), await clock.GetTodayAsync());
        var silent = await choices.WhoSwitchedOffAsync(
            audience.ChapterId is null ? MailStream.Association : MailStream.Chapter, ids, cancellation);
        return people.ToDictionary(person => person.Id, ReasonFor);

        LeftOutReason? ReasonFor(MemberProfile person)
        {
            var standing = facts.GetValueOrDefault(person.Id)?.StandingOn(today, policy) ?? Standing.Prospect;
            var isMeant = audience.Standing is { } wanted
                ? standing == wanted
                : StandingCalculator.CountsAsMember(standing, policy);
            if (standing == Standing.Deceased) return LeftOutReason.Deceased;
            if (!isMeant) return LeftOutReason.OtherStanding;
            if (!EmailAddress.IsValid(person.Email)) return LeftOutReason.NoAddress;
            return silent.Contains(person.Id) ? LeftOutReason.SwitchedOff : null;
        }
    }
}

/// <summary>Everybody who belongs to a chapter or to something below it, be it as their second chapter.</summary>
internal sealed class ChapterAudience(IChapters chapters, IAffiliations affiliations, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<IReadOnlyList<Guid>> ListAfterAsync(
        Guid chapterId, Guid? after, int take, CancellationToken cancellation)
    {
        if (await chapters.FindPathAsync(chapterId, cancellation) is not { } path) return [];

        var subtree = ChapterScope.Below([path]);
        Guid[] within =
        [
            .. (await chapters.ListAsync(cancellation))
                .Where(chapter => subtree.Covers(chapter.Path))
                .Select(chapter => chapter.Id)
        ];
        return await affiliations.ListMembersAfterAsync(within, await clock.GetTodayAsync(), after, take, cancellation);
    }
}
