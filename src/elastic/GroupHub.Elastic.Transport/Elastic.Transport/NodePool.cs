namespace Elastic.Transport;

/// <summary>The nodes that may be asked. One that fails is left alone for a while, longer each time.</summary>
public abstract class NodePool
{
    private protected NodePool(IEnumerable<Node> nodes) => Nodes = [.. nodes];

    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>Each node once, unless the settings say otherwise.</summary>
    public int MaxRetries => Nodes.Count - 1;

    /// <summary>Whether a node is asked for a sign of life before it is used again.</summary>
    public abstract bool SupportsPinging { get; }

    /// <summary>
    /// The node to ask: in turn those that answer, and when none does, the one that has been left alone for longest.
    /// </summary>
    internal abstract Node Next(DateTimeOffset now);
}

public sealed class SingleNodePool(Uri uri) : NodePool([new Node(uri)])
{
    public override bool SupportsPinging => false;

    internal override Node Next(DateTimeOffset now) => Nodes[0];
}

public sealed class StaticNodePool : NodePool
{
    private int _turn = -1;

    public StaticNodePool(IEnumerable<Uri> uris, bool randomize = true) : base(Arrange(uris, randomize))
    {
        if (Nodes.Count == 0) throw new ArgumentException("A pool has at least one node.", nameof(uris));
    }

    public override bool SupportsPinging => true;

    internal override Node Next(DateTimeOffset now)
    {
        var first = (uint)Interlocked.Increment(ref _turn);
        for (var step = 0u; step < Nodes.Count; step++)
        {
            var node = Nodes[(int)((first + step) % Nodes.Count)];
            if (node.IsUsable(now)) return node;
        }

        return Nodes.MinBy(node => node.DeadUntil)!;
    }

    private static Node[] Arrange(IEnumerable<Uri> uris, bool randomize)
    {
        Node[] nodes = [.. uris.Distinct().Select(uri => new Node(uri))];
        if (randomize) Random.Shared.Shuffle(nodes);
        return nodes;
    }
}

/// <summary>One server, and whether it has been answering.</summary>
public sealed class Node
{
    private readonly Lock _gate = new();
    private int _failedAttempts;
    private DateTimeOffset _deadUntil;

    public Node(Uri uri) => Uri = uri.AbsoluteUri.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/");

    public Uri Uri { get; }

    public bool IsAlive => Volatile.Read(ref _failedAttempts) == 0;

    public int FailedAttempts => Volatile.Read(ref _failedAttempts);

    public DateTimeOffset DeadUntil
    {
        get { lock (_gate) return _deadUntil; }
    }

    internal bool IsUsable(DateTimeOffset now) => IsAlive || DeadUntil <= now;

    internal void MarkAlive()
    {
        if (IsAlive) return;
        lock (_gate) (_failedAttempts, _deadUntil) = (0, default);
    }

    /// <summary>The pause doubles with each failure, up to the longest.</summary>
    internal void MarkDead(DateTimeOffset now, TimeSpan first, TimeSpan longest)
    {
        lock (_gate)
        {
            var pause = first * Math.Pow(2, Math.Min(_failedAttempts, 30));
            _failedAttempts++;
            _deadUntil = now + (pause < longest ? pause : longest);
        }
    }
}
