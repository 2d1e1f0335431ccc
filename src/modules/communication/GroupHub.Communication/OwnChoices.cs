using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Communication;

/// <summary>The choices of whoever asks. Staff without a profile get no announcements and have none.</summary>
internal sealed class OwnChoices(Authors authors, StreamChoices choices) : ITransientDependency
{
    public async Task<IReadOnlyList<MailChoice>> ShowAsync(CancellationToken cancellation)
    {
        var chosen = (await choices.OfAsync(await GetMemberIdAsync(cancellation), cancellation))
            .ToDictionary(choice => choice.Stream);
        return [.. Enum.GetValues<MailStream>().Select(stream => chosen.GetValueOrDefault(stream) is { } choice
            ? new MailChoice(stream, !choice.IsOff, choice.ChosenAt, choice.Way)
            : new MailChoice(stream, IsOn: true, null, null))];
    }

    public async Task ChooseAsync(MailStream stream, bool isOn, CancellationToken cancellation) =>
        await choices.ChooseAsync(await GetMemberIdAsync(cancellation), stream, !isOn, ChoiceWay.Profile, cancellation);

    private async Task<Guid> GetMemberIdAsync(CancellationToken cancellation)
    {
        var memberId = await authors.FindMemberAsync(cancellation);
        Rule.Require(memberId is not null, CommunicationErrors.MembersOnly);
        return memberId!.Value;
    }
}
