using System.Text.RegularExpressions;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>What nobody outside may be shown: the ids of an association's rows, and what stands in them.</summary>
internal sealed partial class Secrets(IEnumerable<Guid> ids)
{
    private readonly HashSet<Guid> _ids = [.. ids];

    /// <returns>What a reply gives away beyond the ids that were put in; null where it is nothing.</returns>
    public string? GivenAwayBy(string reply, Guess guess)
    {
        if (Marks.FoundIn(reply) is { Count: > 0 } columns) return string.Join(", ", columns);
        if (reply.Contains(OneRowOfEverything.Word, StringComparison.OrdinalIgnoreCase)) return OneRowOfEverything.Word;
        var found = AnyId().Matches(reply).Select(match => Guid.Parse(match.Value)).Where(id => id != guess.Id && !guess.Known.Values.Contains(id) && _ids.Contains(id));
        return found.Select(id => $"{id}").FirstOrDefault();
    }

    [GeneratedRegex("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}")]
    private static partial Regex AnyId();
}
