import torch

torch.manual_seed(0)
start = torch.get_rng_state()

torch.empty(1000)
print(torch.equal(torch.get_rng_state(), start))
#> True

torch.rand(1000)
print(torch.equal(torch.get_rng_state(), start))
#> False
