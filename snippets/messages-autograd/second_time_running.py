import torch

w = torch.tensor(3.0, requires_grad=True)
total = 0.0
for target in [1.0, 2.0]:
    total += (w - target) ** 2
    # wanted: tensor(4.)
    # wanted: tensor(2.)
    total.backward()
    w.grad = None
#> RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
