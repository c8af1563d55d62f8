import weakref

import torch

kept = []


def pack(saved):
    copy = saved.detach().clone()
    kept.append(weakref.ref(copy))
    return copy


def count():
    alive = [copy() for copy in kept]
    return sum(copy.numel() for copy in alive if copy is not None)


x = torch.ones(1000, requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(pack, lambda copy: copy):
    y = (x**2).exp().sum()
print(count())
#> 2000

y.backward(retain_graph=True)
print(count())
#> 2000

y.backward()
print(count())
#> 0
