using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>The hours in which a member does not want to be reminded of anything (R70).</summary>
internal sealed class QuietHours(PreferenceBook preferences, Texts texts, Today today) : ITransientDependency
{
    public async Task<bool> AreNowAsync(Guid memberId, CancellationToken cancellation) =>
        (await preferences.OfAsync(memberId, cancellation)).IsQuietAt(await texts.HourAsync(today.Now));
}
