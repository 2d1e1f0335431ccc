using GroupHub.Networking;
using GroupHub.Networking.Domain;
using Volo.Abp.Guids;

namespace GroupHub.Data.Demo;

/// <summary>The books of all who play: what both know stands in both.</summary>
internal sealed class DemoBooks(IGuidGenerator guids)
{
    private readonly Dictionary<(Guid Owner, Guid Other), Tie> _ties = [];
    private readonly List<Touch> _touches = [];

    public IEnumerable<object> Rows => [.. _ties.Values, .. _touches];

    public void Note(Guid fromId, Guid toId, TouchKind kind, DateTime at, string? text = null) =>
        Note(fromId, toId, new Happening(kind, at, $"note:{guids.Create():N}") { Text = text });

    public void Note(Guid fromId, Guid toId, Happening what)
    {
        Keep(fromId, toId, what with { IsShared = true });
        Keep(toId, fromId, what.FromTheOtherSide());
    }

    public Tie TieOf(Guid ownerId, Guid otherId)
    {
        if (_ties.TryGetValue((ownerId, otherId), out var known)) return known;

        return _ties[(ownerId, otherId)] = Tie.Open(guids.Create(), ownerId, otherId);
    }

    private void Keep(Guid ownerId, Guid otherId, Happening what)
    {
        var touch = Touch.Of(guids.Create(), ownerId, otherId, what);
        TieOf(ownerId, otherId).Remember(touch);
        _touches.Add(touch);
    }
}
