using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GroupHub.Chapters;
using GroupHub.TestKit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GroupHub.Host.Tests.Officers;

/// <summary>Role × endpoint × inside or outside of one's chapters, for every endpoint there is.</summary>
public sealed class OfficerMatrixTests(GroupHubApp app, OfficerMatrixScene scene) : FeatureTest(app), IClassFixture<OfficerMatrixScene>
{
    public static TheoryData<string> Lines() => [.. OfficerMatrix.Lines.Select(line => line.Name)];

    [Fact]
    public void Every_endpoint_of_the_product_has_its_line_or_the_reason_why_no_office_counts_there()
    {
        var ours = Endpoints().Where(endpoint => !IsOfFramework(endpoint)).SelectMany(NamesOf).Distinct();

        OfficerMatrix.Lines.Select(line => line.Name).Concat(NoOfficeCounts.Endpoints)
            .ShouldBe(ours, ignoreOrder: true, "say in OfficerMatrix which officers may call it, or in NoOfficeCounts why it makes no difference");
    }

    [Fact]
    public void Every_endpoint_whose_permission_an_office_gives_has_its_line()
    {
        var roles = App.Services.GetRequiredService<IOptions<OfficerRoleOptions>>().Value;
        var opened = Endpoints()
            .Where(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is { } policy && roles.RolesWith(policy).Any()))
            .SelectMany(NamesOf);

        opened.Except(OfficerMatrix.Lines.Select(line => line.Name)).ShouldBeEmpty("say in OfficerMatrix which officers may call it");
    }

    [Theory, MemberData(nameof(Lines))]
    public async Task Officers_may_what_their_office_says_and_only_in_their_chapters(string name)
    {
        var line = OfficerMatrix.Lines.Single(line => line.Name == name);
        await scene.EnsureAsync(App, Acme);

        foreach (var (role, account) in scene.Officers)
        {
            var officer = As(account);
            var inside = await Call(officer, line, scene.Inside);
            inside.MayCall.ShouldBe(line.Roles.Contains(role), $"{role} inside: {inside.Status} {inside.Text}");

            var outside = await Call(officer, line, scene.Outside);
            if (line.Outside == Outside.IsRefused) outside.MayCall.ShouldBeFalse($"{role} outside: {outside.Status} {outside.Text}");
            foreach (var mark in scene.Outside.Marks.Where(mark => inside.IsShown || line.Outside != Outside.IsRefused))
            {
                inside.Text.ShouldNotContain(mark, customMessage: $"{role} sees what is outside");
                if (outside.IsShown) outside.Text.ShouldNotContain(mark, customMessage: $"{role} sees what is outside");
            }
        }
    }

    [Fact]
    public async Task An_affiliation_outside_is_no_officers_to_end_even_where_the_member_is_theirs()
    {
        await scene.EnsureAsync(App, Acme);
        var affiliation = $"/api/chapters/members/{scene.Inside.MemberId}/affiliations/{scene.FurtherAffiliationId}";

        foreach (var (role, account) in scene.Officers)
        {
            (await As(account).PutAndFail($"{affiliation}/last-day", new { lastDay = "2040-01-01" })).Status
                .ShouldBeOneOf([HttpStatusCode.Forbidden, HttpStatusCode.NotFound], $"{role} ends it");
            (await As(account).PostAndFail($"{affiliation}/undo")).Status
                .ShouldBeOneOf([HttpStatusCode.Forbidden, HttpStatusCode.NotFound], $"{role} takes it back");
        }

        await Admin.Put($"{affiliation}/last-day", new { lastDay = "2040-01-01" });
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null);

    /// <summary>ABP's own knows no chapters, and so no officers.</summary>
    private static bool IsOfFramework(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerTypeInfo.Assembly.GetName().Name!.StartsWith("GroupHub.Abp.", StringComparison.Ordinal);

    private static IEnumerable<string> NamesOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimStart('/')}");

    private static async Task<Answer> Call(Caller officer, OfficerMatrixLine line, OfficerPlace place)
    {
        using var request = new HttpRequestMessage(new HttpMethod(line.Method), line.AddressFor(place));
        if (line.Body is { } body) request.Content = JsonContent.Create(body(place), options: Caller.Json);
        using var response = await officer.Http.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A broken rule is an answer to somebody who may ask; a missing right is not.</summary>
    private sealed record Answer(HttpStatusCode Status, string Text)
    {
        private static readonly string?[] Rights = [null, ChaptersErrors.OutsideYourChapters, ChaptersErrors.MoreThanYouMay];

        public bool IsShown => Status == HttpStatusCode.OK;

        public bool MayCall => Status switch
        {
            HttpStatusCode.OK or HttpStatusCode.NoContent or HttpStatusCode.Conflict => true,
            HttpStatusCode.Forbidden => !Rights.Contains(Code),
            HttpStatusCode.NotFound or HttpStatusCode.Unauthorized => false,
            _ => throw new InvalidOperationException($"{Status} {Text}"),
        };

        private string? Code => Text.StartsWith('{') ? JsonDocument.Parse(Text).RootElement.GetProperty("error").GetProperty("code").GetString() : null;
    }
}
