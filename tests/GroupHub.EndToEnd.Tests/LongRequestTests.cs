using System.Net;
using GroupHub.TestKit;

namespace GroupHub.EndToEnd.Tests;

/// <summary>What only the real server refuses: it does so before any of our code runs.</summary>
public sealed class LongRequestTests(RunningHost host)
{
    [Fact]
    public async Task A_search_of_ten_thousand_characters_is_refused_with_the_reason()
    {
        using var http = new HttpClient { BaseAddress = new Uri(host.Address) };
        http.DefaultRequestHeaders.Host = new Uri(host.Riverside).Authority;

        var refusal = await new Caller(http).GetAndFail($"/api/chapters/public?filter={new string('a', 10_000)}");

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors.ShouldNotBeNull().ShouldNotBeEmpty();
    }
}
