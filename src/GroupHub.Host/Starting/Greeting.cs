using GroupHub.Host.Serving;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GroupHub.Host.Starting;

/// <summary>Tells who has just started the application where to look.</summary>
internal static class Greeting
{
    public static void RequireClient(this WebApplication app)
    {
        if (!app.Configuration.GetValue("Client:Required", true)) return;
        var client = app.Services.GetRequiredService<ClientFolders>();
        if (client.Missing is not { } missing) return;
        throw new CannotStartException(
            $"The client is not built ({missing} is missing). Run 'npm ci && npm run build' in angular/, or start with "
                + "--Client:Required=false to serve the API alone.");
    }

    public static void Greet(this WebApplication app)
    {
        var server = app.Services.GetRequiredService<IServer>();
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (app.Environment.IsEnvironment("Testing")
            || address is null
            || !Uri.TryCreate(address, UriKind.Absolute, out var at))
            return;
        Console.WriteLine(app.Environment.IsDevelopment() ? WithDemoAccounts(at) : $"GroupHub listens on {address}");
    }

    private static string WithDemoAccounts(Uri at)
    {
        var domain = $"localhost:{at.Port}";
        return $"""

              GroupHub is running.

              Riverside Business Network   http://riverside.{domain}        console: http://riverside.{domain}/app/
                administrator   nora@riverside.example            Riverside-2026
                member          amelia.brandt@riverside.example   Member-2026
                president       mira.holm@riverside.example       Officer-2026   (chapter Upper Weir)
              Harbour Trade Association    http://harbour.{domain}
                administrator   admin@harbour.example             Harbour-2026
              Host                         http://{domain}/app/
                administrator   admin                             Host-2026!

              API reference                http://{domain}/scalar
              Stop with Ctrl+C.

            """;
    }
}
