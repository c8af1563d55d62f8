import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
results = {"recorded": x**2}
with torch.no_grad():
    results["no_grad"] = x**2
with torch.inference_mode():
    results["inference"] = x**2
results["detach"] = x.detach()
results["frozen"] = x.requires_grad_(False)

for name, result in results.items():
    marked = result.requires_grad
    node = result.grad_fn is not None
    shared = result.data_ptr() == x.data_ptr()
    print(f"{name:10} {marked!s:6} {node!s:6} {shared}")
#> recorded   True   True   False
#> no_grad    False  False  False
#> inference  False  False  False
#> detach     False  False  True
#> frozen     False  False  True
