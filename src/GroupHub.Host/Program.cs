using GroupHub.Host;
using GroupHub.Host.Operating;
using GroupHub.Host.Starting;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogging();
    builder.CheckConfiguration();
    await builder.AddApplicationAsync<GroupHubHostModule>();

    var app = builder.Build();
    if (!Verbs.IsVerb(args)) app.RequireClient();
    await app.InitializeApplicationAsync();
    if (await Verbs.TryRunAsync(app, args)) return 0;

    await app.StartAsync();
    app.Greet();
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception failure) when (StartUpFailure.Explain(failure) is { } advice)
{
    await Console.Error.WriteLineAsync(advice);
    return 1;
}

/// <summary>Public, so that tests can start the application.</summary>
public partial class Program;
