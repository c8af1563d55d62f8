import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def padded(samples):
    words = [torch.tensor(each) for each in samples]
    return pad_sequence(words, batch_first=True)


torch.manual_seed(0)
sentences = [[5, 3, 8], [7, 2]]
for batch in DataLoader(sentences, batch_size=2, collate_fn=padded):
    print(batch.tolist())
#> [[5, 3, 8], [7, 2, 0]]
