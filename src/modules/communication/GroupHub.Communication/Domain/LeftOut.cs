namespace GroupHub.Communication.Domain;

/// <summary>Why somebody who belongs to the audience gets no copy.</summary>
internal enum LeftOutReason
{
    /// <summary>Of another standing than is written to.</summary>
    OtherStanding,
    Deceased,

    /// <summary>Erased, or on file no more.</summary>
    Gone,
    NoAddress,
    SwitchedOff,

    /// <summary>Was chosen, and belongs to no chapter any more to which the author may write.</summary>
    OutOfReach,
}

/// <summary>How many get no copy, by reason.</summary>
public sealed record LeftOutCounts
{
    public int OtherStanding { get; init; }
    public int Deceased { get; init; }
    public int Gone { get; init; }
    public int NoAddress { get; init; }
    public int SwitchedOff { get; init; }
    public int OutOfReach { get; init; }

    internal static LeftOutCounts Of(IEnumerable<LeftOutReason> reasons)
    {
        var counts = reasons.CountBy(reason => reason).ToDictionary();
        return new LeftOutCounts
        {
            OtherStanding = counts.GetValueOrDefault(LeftOutReason.OtherStanding),
            Deceased = counts.GetValueOrDefault(LeftOutReason.Deceased),
            Gone = counts.GetValueOrDefault(LeftOutReason.Gone),
            NoAddress = counts.GetValueOrDefault(LeftOutReason.NoAddress),
            SwitchedOff = counts.GetValueOrDefault(LeftOutReason.SwitchedOff),
            OutOfReach = counts.GetValueOrDefault(LeftOutReason.OutOfReach),
        };
    }

    internal LeftOutCounts Plus(LeftOutCounts more) => new()
    {
        OtherStanding = OtherStanding + more.OtherStanding,
        Deceased = Deceased + more.Deceased,
        Gone = Gone + more.Gone,
        NoAddress = NoAddress + more.NoAddress,
        SwitchedOff = SwitchedOff + more.SwitchedOff,
        OutOfReach = OutOfReach + more.OutOfReach,
    };
}
