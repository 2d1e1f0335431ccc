using System.Security.Cryptography;
using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks.Cases;

/// <summary>The least that a request can cost, against the same in bare ASP.NET Core MVC.</summary>
internal sealed class TrivialAction : IBenchmark
{
    private const string Path = "/api/benchmark", SignedInPath = Path + "/signed-in", Member = "amelia.brandt@riverside.example";
    private const int AtOnce = 16;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5), Run = TimeSpan.FromSeconds(4);

    public string Name => "action";

    public async Task RunAsync(Report report)
    {
        using var data = new DataFolder();
        using var key = RSA.Create(2048);
        var (barePort, productPort) = (Server.FreePort(), Server.FreePort());
        var host = Product.HostOf(Product.Association, productPort);
        await using var bare = (await Server.StartAsync(BareApp.Start(barePort, key, System.IO.Path.Combine(data.Path, "bare.log")), HttpRequests.Get("bare.localhost", Path))).Server;
        await using var product = (await Server.StartAsync(Product.WithExtras(productPort, data.Path, null), HttpRequests.Get(host, Path))).Server;

        await PostAsync(productPort, host, "settle");

        await CompareAsync(report, "1 anonymous", 2.5, (bare, HttpRequests.Get("bare.localhost", Path)), (product, HttpRequests.Get(host, Path)));
        var token = await PostAsync(productPort, host, $"token?email={Member}");
        await CompareAsync(report, "1 signed in", 2.0, (bare, HttpRequests.Get("bare.localhost", SignedInPath, BareApp.TokenFor(Member, key))), (product, HttpRequests.Get(host, SignedInPath, token)));
    }

    private static async Task CompareAsync(Report report, string what, double aim, (Server Server, byte[] Request) bare, (Server Server, byte[] Request) product)
    {
        var (ofBare, ofProduct) = (await MeasureAsync(bare, WarmUp), await MeasureAsync(product, WarmUp));
        ofBare = Measured.Better(ofBare, await MeasureAsync(bare, TimeSpan.Zero));
        ofProduct = Measured.Better(ofProduct, await MeasureAsync(product, TimeSpan.Zero));
        report.Add($"{what}, bare MVC", ofBare);
        report.Add($"{what}, GroupHub", ofProduct, $"{ofProduct.MicrosecondsEach / ofBare.MicrosecondsEach:0.00} × the time", $"≤ {aim}");
    }

    private static async Task<Measured> MeasureAsync((Server Server, byte[] Request) what, TimeSpan warmUp)
    {
        if (warmUp > TimeSpan.Zero) await Load.RequestAsync(what.Server.Port, AtOnce, warmUp, what.Request);
        return await Measured.OfAsync(what.Server, () => Load.RequestAsync(what.Server.Port, AtOnce, Run, what.Request));
    }

    private static async Task<string> PostAsync(int port, string host, string what)
    {
        using var connection = await HttpConnection.OpenAsync(port);
        return (await connection.SendAsync(HttpRequests.Post(host, $"{Path}/{what}", "text/plain", ""))).Text.Trim();
    }
}
