using GroupHub.Administration;
using GroupHub.Host.Pages.Account;
using MediatR;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Uow;
using Volo.Abp.Validation;
using ISender = GroupHub.Foundation.ISender;

namespace GroupHub.Host.Pages.Start;

/// <summary>
/// What the pages of a founding share: asking the module, and saying beside the field what it refuses.
/// </summary>
public abstract class StartPage(IServiceProvider services) : SignInPage
{
    /// <summary>Broken rules are about a field, too.</summary>
    private static readonly Dictionary<string, string> Fields = new()
    {
        [AdministrationErrors.AddressInvalid] = "Address",
        [AdministrationErrors.AddressReserved] = "Address",
        [AdministrationErrors.AddressTaken] = "Address",
        [AdministrationErrors.NameTaken] = "Name",
        [AdministrationErrors.NameMixesAlphabets] = "Name",
    };

    protected async Task<T> AskAsync<T>(IRequest<T> request)
    {
        using var work = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var answer = await services.GetRequiredService<ISender>().Send(request);
        await work.CompleteAsync();
        return answer;
    }

    /// <returns>Nothing when it was refused; then the page says why.</returns>
    protected async Task<T?> TryAsync<T>(IRequest<T> request, string otherwise)
    {
        try
        {
            return await services.GetRequiredService<ISender>().Send(request);
        }
        catch (AbpValidationException invalid)
        {
            // A form keeps what was typed, so what the module refuses stands beside it instead of on an error page.
            foreach (var error in invalid.ValidationErrors)
                ModelState.AddModelError(error.MemberNames.FirstOrDefault() ?? otherwise, error.ErrorMessage ?? "");
        }
        catch (BusinessException refused)
        {
            var reason = services.GetRequiredService<IExceptionToErrorInfoConverter>().Convert(refused).Message;
            ModelState.AddModelError(Fields.GetValueOrDefault(refused.Code ?? "", otherwise), reason ?? "");
        }

        return default;
    }
}
