using System.Runtime.CompilerServices;
using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Communication;

/// <summary>How many would get an announcement today, and why others would not.</summary>
internal sealed class AudienceCounts(AudienceReader reader) : ITransientDependency
{
    public async Task<AudienceCount> CountAsync(AudienceOf audience, CancellationToken cancellation)
    {
        var (recipients, leftOut) = (0, new LeftOutCounts());
        await foreach (var page in ReadAsync(audience, cancellation))
        {
            recipients += page.People.Count(person => person.LeftOut is null);
            leftOut = leftOut.Plus(
                LeftOutCounts.Of(page.People.Select(person => person.LeftOut).OfType<LeftOutReason>()));
        }

        return new AudienceCount(recipients, leftOut);
    }

    public async Task<bool> HasAnybodyAsync(AudienceOf audience, CancellationToken cancellation)
    {
        await foreach (var page in ReadAsync(audience, cancellation))
        {
            if (page.People.Any(person => person.LeftOut is null)) return true;
        }

        return false;
    }

    private async IAsyncEnumerable<AudiencePage> ReadAsync(
        AudienceOf audience, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (AudiencePage? page = null; page is not { IsLast: true };)
        {
            page = await reader.ReadAsync(audience, page?.Last, cancellation);
            yield return page;
        }
    }
}
