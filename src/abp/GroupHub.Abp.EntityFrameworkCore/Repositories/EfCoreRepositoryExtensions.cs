using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace Volo.Abp.Domain.Repositories
{
    public static class EfCoreRepositoryExtensions
    {
        public static Task<DbContext> GetDbContextAsync<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
            where TEntity : class, IEntity => repository.ToEfCoreRepository().GetDbContextAsync();

        public static Task<DbSet<TEntity>> GetDbSetAsync<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
            where TEntity : class, IEntity => repository.ToEfCoreRepository().GetDbSetAsync();

        private static IEfCoreRepository<TEntity> ToEfCoreRepository<TEntity>(
            this IReadOnlyBasicRepository<TEntity> repository)
            where TEntity : class, IEntity =>
            repository as IEfCoreRepository<TEntity>
            ?? throw new ArgumentException(
                $"{repository.GetType().FullName} is no EF Core repository.", nameof(repository));
    }
}

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore
{
    public interface IEfCoreRepository<TEntity> : IRepository<TEntity> where TEntity : class, IEntity
    {
        Task<DbContext> GetDbContextAsync();

        Task<DbSet<TEntity>> GetDbSetAsync();
    }
}
