import torch

x = torch.ones(3)

print(x.to("cpu") is x, x.cpu() is x, x.to("meta") is x)
#> True True False

print(x.to("cpu", copy=True) is x)
#> False

y = x.to("cpu")
y[0] = 100
print(x)
#> tensor([100.,   1.,   1.])
