using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Auditing;

namespace GroupHub.Abp.Tests.AspNetCore;

public sealed class RequestPipelineTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Reading_runs_in_a_unit_of_work_without_transaction() =>
        (await app.At("localhost").GetStringAsync("api/web-app/transactional")).ShouldBe("false");

    [Fact]
    public async Task Writing_runs_in_a_transactional_unit_of_work()
    {
        var response = await app.At("localhost").PostAsync("api/web-app/transactional", null);

        (await response.Content.ReadAsStringAsync()).ShouldBe("true");
    }

    [Fact]
    public async Task An_action_may_do_without_a_unit_of_work() =>
        (await app.At("localhost").GetStringAsync("api/web-app/no-unit-of-work")).ShouldBe("false");

    [Fact]
    public async Task A_permission_is_a_policy_of_the_same_name() =>
        (await app.As(WebApp.Ada, null).GetStringAsync("api/web-app/read")).ShouldBe("read");

    [Fact]
    public async Task Without_the_permission_the_answer_is_a_403_in_the_envelope()
    {
        var response = await app.As(WebApp.Ada, null).GetAsync("api/web-app/write");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ErrorEnvelopeTests.ErrorOf(response)).Message.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_a_sign_in_the_answer_is_a_401() =>
        (await app.At("localhost").GetAsync("api/web-app/read")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task The_current_user_is_the_requests() =>
        (await app.As(WebApp.Ada, null).GetStringAsync("api/web-app/user")).ShouldBe($"\"{WebApp.Ada}\"");

    [Fact]
    public async Task A_change_is_audited_with_who_and_how()
    {
        await app.As(WebApp.Ada, WebApp.Acme, headers: ("X-Correlation-Id", "change-1")).PostAsync("api/web-app/remark", null);

        var log = Diary.Single(l => l.CorrelationId == "change-1");
        log.UserId.ShouldBe(WebApp.Ada);
        log.TenantId.ShouldBe(WebApp.Acme);
        log.HttpMethod.ShouldBe("POST");
        log.Url.ShouldBe("/api/web-app/remark");
        log.HttpStatusCode.ShouldBe(200);
    }

    [Fact]
    public async Task Reading_leaves_no_audit_log()
    {
        await app.At("localhost", ("X-Correlation-Id", "read-1")).GetAsync("api/web-app/tenant");

        Diary.ShouldNotContain(l => l.CorrelationId == "read-1");
    }

    [Theory]
    [InlineData("my-id", "my-id")]
    [InlineData("<script>", null)]
    public async Task A_harmless_correlation_id_is_kept_and_any_other_replaced(string given, string? kept)
    {
        var response = await app.At("localhost", ("X-Correlation-Id", given)).GetAsync("api/web-app/tenant");

        var id = response.Headers.GetValues("X-Correlation-Id").Single();
        (kept is null ? id != given && id.Length > 0 : id == kept).ShouldBeTrue();
    }

    [Fact]
    public async Task Security_headers_are_on_every_answer()
    {
        var response = await app.At("localhost").GetAsync("api/web-app/fail/oops");

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
    }

    private IEnumerable<AuditLogInfo> Diary => app.Services.GetRequiredService<Diary>().Logs;
}
