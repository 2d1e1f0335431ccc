namespace GroupHub.Data.Demo;

/// <summary>What officers have written, or are about to.</summary>
internal static class DemoLetters
{
    public static (string Subject, string Text) Evening { get; } = (
        "Association evening: succession in family firms",
        """
        Three firms tell how they were handed over, and what they would do otherwise. Afterwards there is **bread and soup**.

        - Town Hall, doors open at half past five
        - or from home: the link is with the meeting

        Say by the weekend whether you come, so that the soup is enough.

        Nora
        """);

    public static (string Subject, string Text) TownHall { get; } = (
        "Tuesday's meeting moves to the Town Hall",
        """
        Good morning,

        the Café am Wehr has water in the cellar. On Tuesday we meet **in the Town Hall**, first floor, at the usual time.

        Whoever brings a guest: tell them, and come ten minutes early.
        """);

    public static (string Subject, string Text) Grace { get; } = (
        "Your place is still yours",
        """
        Your membership has ended, and for three weeks nothing changes: you come to meetings, you are in the directory.

        To stay, renew with two clicks in your account. If something keeps you, just answer this mail.
        """);

    public static (string Subject, string Text) Guests { get; } = (
        "January: bring somebody",
        """
        In January every seat beside you is for a guest.

        Think of one person who should know us, and ask them **this week**.
        """);
}
