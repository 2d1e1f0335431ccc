using System.Net;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>
/// The counter-proof: the association's own people make the calls that strangers were refused. Where not even they come
/// in, the call was none, and that a stranger was refused says nothing.
/// </summary>
internal sealed class InsidersRound
{
    private static readonly string[] Order = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

    private readonly List<string> _opened = [], _closed = [];

    public IReadOnlyList<string> Opened => _opened;

    /// <summary>Where nobody came in, with what was said.</summary>
    public IReadOnlyList<string> Closed => _closed;

    /// <summary>What takes something away comes last, so that the others still find it.</summary>
    public static async Task<InsidersRound> Go(IEnumerable<Door> doors, Guesses guesses, IReadOnlyCollection<Caller> insiders)
    {
        var round = new InsidersRound();
        foreach (var door in doors.OrderBy(door => Array.IndexOf(Order, door.Method))) await round.Try(door, guesses, insiders);
        return round;
    }

    private async Task Try(Door door, Guesses guesses, IReadOnlyCollection<Caller> insiders)
    {
        var said = new HashSet<string>();
        foreach (var (guess, insider) in guesses.OfAnInsider(door).SelectMany(_ => insiders, (guess, insider) => (guess, insider)))
        {
            var (status, text) = await Knocking.At(door, guess, insider, pretending: null);
            if (status is >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous)
            {
                _opened.Add(door.Name);
                return;
            }

            said.Add($"{(int)status} {text[..Math.Min(text.Length, 300)]}");
        }

        _closed.Add($"{door.Name}: {string.Join("; ", said.Take(4))}");
    }
}
