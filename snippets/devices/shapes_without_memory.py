import torch

x = torch.empty(1_000_000, 1_000_000, device="meta")
print(x.shape, x.nbytes // 10**12)
#> torch.Size([1000000, 1000000]) 4

print((x @ x).sum(dim=0).shape)
#> torch.Size([1000000])

with torch.device("meta"):
    layer = torch.nn.Linear(100_000, 100_000)

print(layer.weight)
#> Parameter containing:
#> tensor(..., device='meta', size=(100000, 100000), requires_grad=True)

y = torch.ones(3)
y += torch.full((3,), 5.0, device="meta")
print(y)
#> tensor([1., 1., 1.])
print((torch.ones(2, 2) @ torch.ones(2, 2, device="meta")).device)
#> cpu

x.sum().item()
#> RuntimeError: Tensor.item() cannot be called on meta tensors
