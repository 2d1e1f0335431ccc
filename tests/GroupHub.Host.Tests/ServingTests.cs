using System.IO.Compression;
using System.Net;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests;

public sealed class ServingTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task Pages_may_load_only_from_us_and_be_framed_by_nobody()
    {
        var response = await Visitor.Http.GetAsync("/Account/Login");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("worker-src 'self' data:");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http:");
    }

    [Fact]
    public async Task Each_answer_has_a_nonce_of_its_own()
    {
        var first = (await Visitor.Http.GetAsync("/Account/Login")).Headers.GetValues("Content-Security-Policy").Single();
        var second = (await Visitor.Http.GetAsync("/Account/Login")).Headers.GetValues("Content-Security-Policy").Single();

        first.ShouldNotBe(second);
    }

    [Fact]
    public async Task Answers_of_the_api_travel_compressed_and_say_the_same()
    {
        const string Texts = "/api/abp/application-localization?cultureName=de&onlyDynamics=false";
        var plain = await Visitor.Http.GetByteArrayAsync(Texts);

        using var response = await GetPacked(Texts);

        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        response.Headers.Vary.ShouldContain("Accept-Encoding");
        response.Headers.ETag.ShouldNotBeNull();
        var packed = await response.Content.ReadAsByteArrayAsync();
        packed.Length.ShouldBeLessThan(plain.Length / 3);
        using var unpacked = new MemoryStream();
        await using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress)) await brotli.CopyToAsync(unpacked);
        unpacked.ToArray().ShouldBe(plain);
    }

    /// <summary>Whoever could make a browser ask for it with its cookie might guess from lengths what stands in it.</summary>
    [Fact]
    public async Task A_page_with_a_form_does_not()
    {
        using var page = await GetPacked("/Account/Login");

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_name_of_no_association_gets_a_page_that_says_so()
    {
        var response = await Visitor.Http.GetAsync("http://nobody.localhost/");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("There is no association at this address");
    }

    [Fact]
    public async Task Pages_about_people_say_to_search_engines_that_they_are_not_for_them()
    {
        using var client = new OnePageClient();
        await using var served = await GroupHubApp.Start(new Dictionary<string, string> { ["Client:Folder"] = client.Folder });
        var visitor = served.Visitor(served.Acme);

        foreach (var page in (string[])["/directory", "/directory/5e0b2a54-6f4a-4a0c-9a41-0f5a7d4f2b11", "/visits/5e0b2a54-6f4a-4a0c-9a41-0f5a7d4f2b11"])
            (await RobotsAt(visitor, page)).ShouldBe("noindex", page);
        foreach (var page in (string[])["/", "/chapters", "/meetings", "/directory-of-trades"])
            (await RobotsAt(visitor, page)).ShouldBeNull(page);
    }

    [Fact]
    public async Task An_unknown_api_address_is_refused_in_the_envelope()
    {
        var refusal = await Visitor.GetAndFail("/api/nowhere");

        refusal.Status.ShouldBe(HttpStatusCode.NotFound);
        refusal.Error.Message.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task An_unknown_page_is_a_404_for_people()
    {
        var response = await Visitor.Http.GetAsync("/Account/Nowhere");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("There is nothing here");
    }

    [Fact]
    public async Task Our_style_sheet_is_compressed_and_known_by_its_tag()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in.css");
        request.Headers.Add("Accept-Encoding", "br");
        var first = await Visitor.Http.SendAsync(request);
        var again = new HttpRequestMessage(HttpMethod.Get, "/sign-in.css");
        again.Headers.Add("If-None-Match", first.Headers.ETag!.ToString());

        first.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        (await Visitor.Http.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_says_that_it_is_well(string path) => (await Visitor.Get(path)).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Registering_is_joining() =>
        (await Visitor.Http.GetAsync("/Account/Register")).Headers.Location!.ToString().ShouldBe("/join");

    private async Task<HttpResponseMessage> GetPacked(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip, deflate, br");
        return await Visitor.Http.SendAsync(request);
    }

    private static async Task<string?> RobotsAt(Caller visitor, string page)
    {
        using var response = await visitor.Http.GetAsync(page);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        return response.Headers.TryGetValues("X-Robots-Tag", out var robots) ? robots.Single() : null;
    }

    /// <summary>As much of a client as is needed to serve one.</summary>
    private sealed class OnePageClient : IDisposable
    {
        public OnePageClient()
        {
            foreach (var part in (string[])["public", "console"])
                File.WriteAllText(Path.Combine(System.IO.Directory.CreateDirectory(Path.Combine(Folder, part)).FullName, "index.html"), "<html lang=\"en\"><head></head></html>");
        }

        public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("grouphub-client-").FullName;

        public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);
    }
}
