namespace GroupHub.TestKit;

/// <summary>Members who were brought together, as they would do it themselves.</summary>
public static class GivenConnections
{
    /// <summary>The first asks the second to meet the third, and both agree.</summary>
    public static async Task AreIntroduced(
        this GroupHubApp app, (Guid Id, Caller As) requester, (Guid Id, Caller As) connector, (Guid Id, Caller As) target)
    {
        const string path = "/api/networking/introductions";
        var wish = new { requestId = Guid.NewGuid(), targetId = target.Id, connectorId = connector.Id, context = "Gardens", benefit = "Work" };
        var made = await requester.As.Post<Made>(path, wish);
        await connector.As.Post($"{path}/{made.Id}/pass-on", new { });
        await target.As.Post($"{path}/{made.Id}/agree");
        await app.Settled();
    }

    public static Task Blocks(this Caller member, Guid otherId) =>
        member.Post("/api/networking/distances", new { memberId = otherId, kind = "block" });

    private sealed record Made(Guid Id);
}
