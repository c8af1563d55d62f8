import torch

saved = []


def pack(tensor):
    saved.append(tensor.numel())
    return tensor


x = torch.ones(1000, requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
    (x**2).exp().sum()
    print(sum(saved))

    saved.clear()
    with torch.no_grad():
        (x**2).exp().sum()
    print(sum(saved))

    (x.detach() ** 2).exp().sum()
    print(sum(saved))
#> 2000
#> 0
#> 0
