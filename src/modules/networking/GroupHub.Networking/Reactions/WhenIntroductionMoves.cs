using GroupHub.Members;
using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

/// <summary>
/// Tells the connector and the person to be met that they are asked, and all three when the two are introduced. Of a
/// refusal nobody is told.
/// </summary>
internal sealed class WhenIntroductionMoves(
    IRepository<Introduction, Guid> introductions, IMemberDirectory people, Letters letters) :
    IDistributedEventHandler<IntroductionRequested>,
    IDistributedEventHandler<IntroductionPassedOn>,
    IDistributedEventHandler<IntroductionAgreed>,
    ITransientDependency
{
    private const string Questions = "/app/introductions?show=questions";

    public async Task HandleEventAsync(IntroductionRequested requested)
    {
        if (await introductions.FindAsync(requested.IntroductionId) is not { IsSilenced: false } wish) return;
        if (await NameAsync(wish.TargetId) is not { } target) return;

        await letters.TellAsync(wish.RequesterId, wish.ConnectorId, MailKind.Introductions, Questions,
            from => letters.Of("IntroductionRequested", from.Name, target.Name) with { Quote = wish.Context },
            CancellationToken.None);
    }

    public async Task HandleEventAsync(IntroductionPassedOn passedOn)
    {
        if (await introductions.FindAsync(passedOn.IntroductionId) is not { IsSilenced: false, IsHeldBack: false } wish)
            return;
        if (await NameAsync(wish.RequesterId) is not { } requester) return;

        await letters.TellAsync(
            wish.ConnectorId, wish.TargetId, MailKind.Introductions, Questions, Write, CancellationToken.None);

        Letter Write(MemberProfile from) => (wish.IsAnonymous
            ? letters.Of("IntroductionOfferedAnonymously", from.Name)
            : letters.Of("IntroductionOffered", from.Name, requester.Name)) with { Quote = wish.Benefit };
    }

    public async Task HandleEventAsync(IntroductionAgreed agreed)
    {
        if (await introductions.FindAsync(agreed.IntroductionId) is not { } wish) return;

        var thread = $"/app/introductions/{wish.Id}";
        await TellEachOtherAsync(wish.TargetId, wish.RequesterId, thread);
        await TellEachOtherAsync(wish.RequesterId, wish.TargetId, thread);
        if (await NameAsync(wish.TargetId) is { } target)
            await letters.TellAsync(wish.RequesterId, wish.ConnectorId, MailKind.Introductions, thread,
                from => letters.Of("IntroductionMade", from.Name, target.Name), CancellationToken.None);
    }

    private Task TellEachOtherAsync(Guid aboutId, Guid toId, string path) =>
        letters.TellAsync(aboutId, toId, MailKind.Introductions, path, Introduce, CancellationToken.None);

    private Letter Introduce(MemberProfile about)
    {
        var card = ContactCards.Of(about);
        var contact = string.Join(
            '\n', new[] { about.Name, card.Email, card.Phone }.Where(line => !string.IsNullOrEmpty(line)));
        return letters.Of("Introduced", about.Name) with { Quote = contact, ReplyTo = about.Email };
    }

    private async Task<MemberProfile?> NameAsync(Guid memberId) =>
        (await people.GetAsync([memberId])).SingleOrDefault();
}
