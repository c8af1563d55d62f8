import torch

w = torch.tensor(3.0, requires_grad=True)
square = w**2
for _ in range(2):
    loss = square - 1
    # wanted: tensor(6.)
    # wanted: tensor(6.)
    loss.backward()
    w.grad = None
#> RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
