import torch

from tensor_notes.draw import make_dot

w = torch.tensor(2.0, requires_grad=True)
shared = w**2
first = shared**2
second = 3 * shared
first.backward()

make_dot(second, params={"w": w, "second": second})
