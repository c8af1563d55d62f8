import torch

for n in [8, 1024]:
    for reduce in [torch.sum, torch.mean]:
        w = torch.tensor(2.0, requires_grad=True)
        reduce(w * torch.ones(n)).backward()
        print(n, reduce.__name__, w.grad)
#> 8 sum tensor(8.)
#> 8 mean tensor(1.)
#> 1024 sum tensor(1024.)
#> 1024 mean tensor(1.)
