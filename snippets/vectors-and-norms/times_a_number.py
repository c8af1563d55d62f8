import torch

walk = torch.tensor([3.0, 4.0])

for k in (2, 0.5, -1, 0):
    print(k, k * walk, torch.linalg.vector_norm(k * walk))
#> 2 tensor([6., 8.]) tensor(10.)
#> 0.5 tensor([1.5000, 2.0000]) tensor(2.5000)
#> -1 tensor([-3., -4.]) tensor(5.)
#> 0 tensor([0., 0.]) tensor(0.)
