import torch

x = torch.ones(1000, 1000)
y = torch.ones(1000, 1000)

results = {
    "y + x": y + x,
    "y.clone()": y.clone(),
    "y[[0, 1]]": y[[0, 1]],
    "y[0:2]": y[0:2],
    "y.view(-1)": y.view(-1),
    "y.T": y.T,
    "y.add_(x)": y.add_(x),
    "torch.add(x, y, out=y)": torch.add(x, y, out=y),
}

for name, result in results.items():
    storage = result.untyped_storage()
    shared = storage.data_ptr() == y.untyped_storage().data_ptr()
    print(0 if shared else storage.nbytes(), "<-", name)
#> 4000000 <- y + x
#> 4000000 <- y.clone()
#> 8000 <- y[[0, 1]]
#> 0 <- y[0:2]
#> 0 <- y.view(-1)
#> 0 <- y.T
#> 0 <- y.add_(x)
#> 0 <- torch.add(x, y, out=y)
