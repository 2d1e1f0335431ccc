using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Elastic.Clients.Elasticsearch;
using Elastic.Transport;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Elastic.Tests;

/// <summary>Who the client says it is, and whom it believes.</summary>
public sealed class SecurityTests : TransportTest
{
    public static TheoryData<AuthorizationHeader, string> Headers() => new()
    {
        { new BasicAuthentication("elastic", "pass:wörd"), "Basic ZWxhc3RpYzpwYXNzOnfDtnJk" },
        { new ApiKey("dGVzdA=="), "ApiKey dGVzdA==" },
        { new Base64ApiKey("id", "key"), "ApiKey aWQ6a2V5" },
    };

    [Theory, MemberData(nameof(Headers))]
    public async Task The_client_says_who_it_is_and_keeps_it_out_of_what_it_tells(
        AuthorizationHeader header, string sent)
    {
        var server = await Server(http => LittleServer.Json(http, "", 401));
        var transport = TransportTo(
            new SingleNodePool(server.Address), settings => settings.Authentication(header).DisableDirectStreaming());

        var answer = await transport.RequestAsync<StringResponse>(HttpMethod.GET, "/");

        server.Requests.ShouldHaveSingleItem().Headers["Authorization"].ShouldBe(sent);
        answer.ApiCallDetails.DebugInformation.ShouldNotContain(sent.Split(' ')[1]);
    }

    [Fact]
    public async Task An_authority_nobody_knows_is_trusted_by_its_fingerprint()
    {
        using var authority = Authority();
        await using var server = await LittleServer.Start(
            _ => Task.CompletedTask, Signed(authority, "localhost"), authority);

        (await Ask(server, settings => settings.CertificateFingerprint(FingerprintOf(authority)))).ShouldBe(200);
        var pairs = FingerprintOf(authority).ToLowerInvariant().Chunk(2).Select(pair => new string(pair));
        (await Ask(server, settings => settings.CertificateFingerprint(string.Join(':', pairs)))).ShouldBe(200);
    }

    [Fact]
    public async Task A_certificate_is_trusted_by_its_own_fingerprint()
    {
        using var authority = Authority();
        using var certificate = Signed(authority, "elsewhere");
        await using var server = await LittleServer.Start(_ => Task.CompletedTask, certificate);

        (await Ask(server, settings => settings.CertificateFingerprint(FingerprintOf(certificate)))).ShouldBe(200);
    }

    [Fact]
    public async Task Nobody_else_is_trusted()
    {
        using var authority = Authority();
        using var other = Authority();
        await using var server = await LittleServer.Start(
            _ => Task.CompletedTask, Signed(authority, "localhost"), authority);

        (await Ask(server, settings => settings)).ShouldBeNull();
        (await Ask(server, settings => settings.CertificateFingerprint(FingerprintOf(other)))).ShouldBeNull();
    }

    [Fact]
    public async Task A_trusted_authority_vouches_for_the_name_and_the_dates_it_signed_only()
    {
        using var authority = Authority();
        await using var elsewhere = await LittleServer.Start(
            _ => Task.CompletedTask, Signed(authority, "elsewhere"), authority);
        await using var expired = await LittleServer.Start(
            _ => Task.CompletedTask, Signed(authority, "localhost", daysLeft: -1), authority);

        (await Ask(elsewhere, settings => settings.CertificateFingerprint(FingerprintOf(authority)))).ShouldBeNull();
        (await Ask(expired, settings => settings.CertificateFingerprint(FingerprintOf(authority)))).ShouldBeNull();
    }

    [Fact]
    public async Task Who_wants_to_decide_themselves_may()
    {
        using var authority = Authority();
        await using var server = await LittleServer.Start(_ => Task.CompletedTask, Signed(authority, "elsewhere"));

        (await Ask(server, settings => settings.ServerCertificateValidationCallback((_, _, _, _) => true)))
            .ShouldBe(200);
        (await Ask(server, settings => settings.ServerCertificateValidationCallback((_, _, _, _) => false)))
            .ShouldBeNull();
    }

    private async Task<int?> Ask(
        LittleServer server, Func<ElasticsearchClientSettings, ElasticsearchClientSettings> trusting) =>
        (await TransportTo(new SingleNodePool(server.Address), trusting)
            .RequestAsync<VoidResponse>(HttpMethod.GET, "/")).ApiCallDetails.HttpStatusCode;

    private static string FingerprintOf(X509Certificate2 certificate) =>
        certificate.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>Below another, since .NET's own server does not send what stands at the top.</summary>
    private static X509Certificate2 Authority()
    {
        using var topKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var top = AuthorityRequest(topKey)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-30), DateTimeOffset.UtcNow.AddDays(30));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = DateTimeOffset.UtcNow;
        using var signed = AuthorityRequest(key)
            .Create(top, now.AddDays(-29), now.AddDays(29), RandomNumberGenerator.GetBytes(8));
        return signed.CopyWithPrivateKey(key);
    }

    private static CertificateRequest AuthorityRequest(ECDsa key)
    {
        var request = new CertificateRequest($"CN=authority {Guid.NewGuid():N}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(
            certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request;
    }

    private static X509Certificate2 Signed(X509Certificate2 authority, string name, int daysLeft = 10)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        var now = DateTimeOffset.UtcNow;
        using var signed = request.Create(
            authority, now.AddDays(-20), now.AddDays(daysLeft), RandomNumberGenerator.GetBytes(8));
        using var own = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pkcs12), null);
    }
}
