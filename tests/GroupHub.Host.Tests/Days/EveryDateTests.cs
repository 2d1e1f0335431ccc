using System.Net;
using System.Text.Json;
using GroupHub.Host.Tests.Isolation;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Days;

/// <summary>Every endpoint with a date, whatever endpoints there are, is asked for the days at which calendars end.</summary>
public sealed class EveryDateTests(GroupHubApp app) : FeatureTest(app)
{
    [Theory]
    [InlineData("0001-01-02")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_day_that_nobody_can_mean_is_refused_wherever_it_is_said(string day)
    {
        var answers = await AskAll(day);

        answers.Where(answer => answer.Status != HttpStatusCode.BadRequest || answer.NotNamed.Any()).Select(answer => answer.ToString()).ShouldBeEmpty();
    }

    /// <summary>The very first day of all is what a field is that was left out: that it is missing is said beside the others.</summary>
    [Theory]
    [InlineData("0001-01-01", 0)]
    [InlineData("1900-01-01", 3)]
    [InlineData("2199-12-31", 3)]
    public async Task A_day_at_the_edge_of_what_somebody_can_mean_breaks_nothing(string day, int answered)
    {
        var answers = await AskAll(day);

        answers.Where(answer => answer.Status >= HttpStatusCode.InternalServerError).Select(answer => answer.ToString()).ShouldBeEmpty();
        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBeGreaterThanOrEqualTo(answered);
    }

    [Theory]
    [InlineData("en", "Give a day between 1 January 1900 and 31 December 2199.")]
    [InlineData("de", "Geben Sie einen Tag zwischen dem 1. Januar 1900 und dem 31. Dezember 2199 an.")]
    public async Task Why_is_said_in_the_users_language_beside_the_field(string culture, string text)
    {
        var refusal = await Visitor.In(culture).GetAndFail("/api/meetings/public?from=9999-12-01&to=2027-01-01");

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        var error = refusal.Error.ValidationErrors!.ShouldHaveSingleItem();
        error.Message.ShouldBe(text);
        error.Members.ShouldBe(["from"]);
    }

    private async Task<IReadOnlyList<Answer>> AskAll(string day)
    {
        var answers = new List<Answer>();
        foreach (var door in await Doors.AllOf(App.Services))
        {
            var (request, dates) = await DatedRequest.ToAsync(door, day, Globex.Id);
            if (dates.Count > 0) answers.Add(await Ask(door, request, dates));
        }

        answers.Count.ShouldBeGreaterThan(30);
        return answers;
    }

    private async Task<Answer> Ask(Door door, HttpRequestMessage request, IReadOnlyList<string> dates)
    {
        using var response = await As(Globex.Admin).Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(door.Name, response.StatusCode, text, response.StatusCode == HttpStatusCode.BadRequest ? dates.Except(Members(text)) : []);
    }

    private static IEnumerable<string> Members(string text) =>
        from error in JsonDocument.Parse(text).RootElement.GetProperty("error").GetProperty("validationErrors").EnumerateArray()
        from member in error.GetProperty("members").EnumerateArray()
        select member.GetString();

    private sealed record Answer(string Door, HttpStatusCode Status, string Text, IEnumerable<string> NotNamed)
    {
        public override string ToString() => $"{Door}: {(int)Status} {Text} without {string.Join(", ", NotNamed)}";
    }
}
