using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity
{
    /// <summary>A rule of ASP.NET Core Identity was broken; the message is already in the user's language.</summary>
    public class AbpIdentityResultException(IdentityResult identityResult)
        : BusinessException(
            code: $"Volo.Abp.Identity:{identityResult.Errors.First().Code}",
            message: string.Join(" ", identityResult.Errors.Select(error => error.Description))), IUserFriendlyException
    {
        public IdentityResult IdentityResult { get; } = identityResult;
    }
}

namespace Microsoft.AspNetCore.Identity
{
    public static class AbpIdentityResultExtensions
    {
        public static void CheckErrors(this IdentityResult identityResult)
        {
            if (identityResult.Succeeded) return;

            if (identityResult.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure)))
            {
                throw new Volo.Abp.Data.AbpDbConcurrencyException();
            }

            throw new Volo.Abp.Identity.AbpIdentityResultException(identityResult);
        }
    }
}
