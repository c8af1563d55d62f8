import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for x in [2.0, 4.0]:
    state = w * state * x
    # wanted: tensor(2.)
    # wanted: tensor(4.)
    state.backward()
    w.grad = None
#> RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
