namespace GroupHub.Meetings.Tests.Domain;

public sealed class CalendarShelfTests
{
    private static readonly Edition First = new(new Part(1, DateTime.UnixEpoch, null), null, null);

    [Fact]
    public async Task What_was_made_is_made_again_only_when_something_has_changed()
    {
        using var shelf = new CalendarShelf();
        var made = 0;
        Task<string> Make() => Task.FromResult($"{++made}");
        Task<string> Ask(Edition edition) => shelf.GetAsync("association", edition, Make, text => text.Length);

        (await Ask(First), await Ask(First with { })).ShouldBe(("1", "1"));
        (await Ask(First with { Meetings = First.Meetings! with { Changed = DateTime.UnixEpoch.AddDays(1) } })).ShouldBe("2");
        (await Ask(First with { Holidays = First.Meetings })).ShouldBe("3");
    }

    [Fact]
    public async Task What_does_not_fit_is_given_and_not_kept()
    {
        using var shelf = new CalendarShelf();
        var made = 0;
        Task<string> Ask() => shelf.GetAsync("association", First, () => Task.FromResult($"{++made}"), _ => long.MaxValue / 2);

        (await Ask(), await Ask()).ShouldBe(("1", "2"));
    }
}
