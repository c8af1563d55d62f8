import torch

w = torch.tensor(3.0, requires_grad=True)
features = w**2
loss_a, loss_b = features - 1, 2 * features
loss_a.backward()
# wanted: tensor(18.)
loss_b.backward()
#> RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
