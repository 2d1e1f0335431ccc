using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// Sends documents in portions, one after the other: whoever writes waits for the cluster. What it has no time for is
/// sent again after the pause it asks for; what it cannot take at all is told and left out, so that it stops nobody
/// else.
/// </summary>
internal sealed class BulkWriter(Cluster cluster, TimeProvider time, ILogger logger) : IDisposable
{
    public const int LargestPortion = 4 * 1024 * 1024;

    private const int MostTries = 6;
    private const string Path = "/_bulk?require_alias=true&filter_path=errors,items.*.status,items.*.error.type";

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Says of whom something that was read later was there already.</summary>
    /// <exception cref="DirectoryNotReadyException">The index or the alias is not there.</exception>
    /// <exception cref="DirectoryUnavailableException">
    /// The cluster did not take everything. Sending it again does no harm.
    /// </exception>
    public async Task<IReadOnlySet<Guid>> SendAsync(BulkBody body, CancellationToken cancellation)
    {
        if (body.Count == 0) return FrozenSet<Guid>.Empty;
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            return await SendPatientlyAsync(body, cancellation);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    /// <summary>Sending everything again is as good as sending the rest: versions see to it.</summary>
    private async Task<IReadOnlySet<Guid>> SendPatientlyAsync(BulkBody body, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await cluster.AskAsync(HttpMethod.POST, Path, body.Written, cancellation, isPatient: true);
            var outcomes = answer.Status == 429 ? null : Read(answer);
            if (outcomes?.Any(IsWorthAnotherTry) == false) return EarlyAmong(body, outcomes);
            if (attempt == MostTries) throw cluster.Fail("Elasticsearch has too much to do.");

            var pause = answer.Wait ?? FirstPause * Math.Pow(2, attempt - 1);
            await Task.Delay(pause < LongestPause ? pause : LongestPause, time, cancellation);
        }
    }

    private List<BulkOutcome> Read(ClusterAnswer answer)
    {
        if (answer.IsNotFound) throw new DirectoryNotReadyException();
        if (!answer.IsSuccess) throw cluster.Refused(answer);
        var result = cluster.Read(answer, ElasticsearchJson.Default.BulkAnswer);
        return result.Errors ? [.. (result.Items ?? []).Select(item => item.Outcome)] : [];
    }

    private static HashSet<Guid> EarlyAmong(BulkBody body, List<BulkOutcome> outcomes) =>
        [.. outcomes.Zip(body.Members).Where(item => item.First.Status == 409).Select(item => item.Second)];

    private bool IsWorthAnotherTry(BulkOutcome outcome)
    {
        switch (outcome.Status)
        {
            // Taken, or something newer is there, or what was to be deleted is not there.
            case >= 200 and < 300 or 409:
            case 404 when outcome.Error is null:
                return false;
            case 404:
                throw new DirectoryNotReadyException();
            case 429:
                return true;
            case 400:
                logger.LogError(
                    "Elasticsearch cannot index somebody, who will not be found: {Reason}", Describe(outcome.Error));
                return false;
            default:
                throw cluster.Fail(
                    $"Elasticsearch does not take what has changed: {outcome.Status} {Describe(outcome.Error)}");
        }
    }

    /// <summary>Kind and reason, without the value that it was about.</summary>
    private static string Describe(JsonElement? error) =>
        error is { ValueKind: JsonValueKind.Object } said && said.TryGetProperty("type", out var type)
            ? type.ToString()
            : "no reason given";
}
