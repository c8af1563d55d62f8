import torch

x = torch.tensor([4.0, 4.0, 10.0, 10.0])

print(x.mean())
#> tensor(7.)

print(x.std())
#> tensor(3.4641)

print(x.std(correction=0))
#> tensor(3.)

print(x.numpy().std())
#> 3.0
