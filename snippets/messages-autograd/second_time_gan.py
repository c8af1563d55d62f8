import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)
fake = generator**2
(discriminator * fake).backward()
# wanted: tensor(-12.)
(-discriminator * fake).backward()
#> RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
