import torch


def halfway_to_zero(x):
    return torch.lerp(x, torch.zeros(x.shape), 0.5)


def halfway_on_any_device(x):
    return torch.lerp(x, torch.zeros(x.shape, device=x.device), 0.5)


x = torch.tensor([2.0, 4.0])
print(halfway_to_zero(x), halfway_on_any_device(x))
#> tensor([1., 2.]) tensor([1., 2.])

x = x.to("meta")
print(halfway_on_any_device(x).device)
#> meta

print(torch.zeros_like(x).device, x.new_zeros(5).device)
#> meta meta

print(torch.arange(3).dtype, torch.arange(3).to(x))
#> torch.int64 tensor(..., device='meta', size=(3,))

halfway_to_zero(x)
#> RuntimeError: Tensor on device cpu is not on the expected device meta!
