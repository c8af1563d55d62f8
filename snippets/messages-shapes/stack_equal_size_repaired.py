import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

torch.manual_seed(0)


def padded(sentences):
    return pad_sequence(sentences, batch_first=True)


sentences = [torch.tensor([4, 7, 1]), torch.tensor([9, 2])]
loader = DataLoader(
    sentences, batch_size=2, collate_fn=padded
)
for batch in loader:
    print(batch.tolist())
#> [[4, 7, 1], [9, 2, 0]]
