using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;

namespace GroupHub.Abp.Tests.Modules;

public sealed class OpenIddictTests(ModulesApp app) : ModulesTest(app)
{
    [Fact]
    public async Task Clients_and_tokens_are_kept_in_the_applications_own_context()
    {
        var client = "client-" + Guid.NewGuid().ToString("N");
        await WithAsync(services => services.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(
            new OpenIddictApplicationDescriptor { ClientId = client, ClientType = OpenIddictConstants.ClientTypes.Public }).AsTask());

        var token = await WithAsync(async services =>
        {
            var application = await services.GetRequiredService<IOpenIddictApplicationManager>().FindByClientIdAsync(client);
            var applicationId = await services.GetRequiredService<IOpenIddictApplicationManager>().GetIdAsync(application!);
            return await services.GetRequiredService<IOpenIddictTokenManager>().CreateAsync(new OpenIddictTokenDescriptor
            {
                ApplicationId = applicationId, Subject = "ada", Type = "access_token", Status = OpenIddictConstants.Statuses.Valid,
            });
        });

        token.ShouldNotBeNull();
    }

    private async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
