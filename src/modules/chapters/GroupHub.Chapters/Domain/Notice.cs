namespace GroupHub.Chapters.Domain;

/// <summary>Whether somebody has still to be told of a move, or that it was taken back (R33).</summary>
internal enum Notice
{
    None,
    Due,
    Given,

    /// <summary>They were told of something that does not hold any more.</summary>
    WithdrawalDue,
}
