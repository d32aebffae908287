import type { Random } from './random.ts';

const FEMALE =
  'Siti Dewi Rina Wulan Ayu Lestari Kartika Nurul Yanti Mega Fitri Indah Ratna Sri Endang Yuni Lilis Eka Dian Rini Nia Novi Tuti Maya Ani Ida Tini Euis Neneng Iis Aminah Khadijah Zahra Putri Intan Melati Sari Ningsih Wati Rahmi Hanifah Salma Nabila Anisa Yuliana Kristina Maria Agnes Debora Ester Made Ketut Komang Luh Theresia Yosefina Hasnah Rosmini Marlina Yulianti'.split(
    ' ',
  );
const MALE =
  'Budi Agus Dedi Hendra Joko Rizal Wahyu Yusuf Asep Bayu Andi Eko Tri Dwi Slamet Bambang Sutrisno Ujang Cecep Dadang Iwan Ade Yayan Rudi Hendri Fajar Arif Ridwan Taufik Ahmad Muhammad Abdul Imam Zainal Hasan Husein Ilham Irfan Rahmat Surya Putu Wayan Nyoman Gede Ketut Yohanes Petrus Paulus Daniel Simon Markus Lukas Hotma Parlindungan Syahrul Zulkifli Darwis Baharuddin Mansyur'.split(
    ' ',
  );
const MIDDLE =
  'Nur Tri Dwi Adi Catur Indra Surya Rahma Puspita Aulia Kurnia Cahya Bagus Galih Ratu Permata Hadi Guna'.split(' ');
const LAST =
  'Saputra Wijaya Kusuma Hidayat Nugraha Setiawan Santoso Wibowo Gunawan Firmansyah Ramadhan Maulana Permana Suryadi Kurniawan Pratama Hakim Syahputra Siregar Nasution Harahap Lubis Simanjuntak Sitorus Sinaga Tampubolon Manurung Rangkuti Tarigan Ginting Sembiring Lumbantobing Tanjung Chaniago Koto Piliang Sikumbang Wenda Kogoya Tabuni Rumbiak Mandacan Yikwa Latuconsina Pattimura Tuasikal Lestaluhu Mokoginta Manoppo Lumentut Rumondor Daeng Mappanyukki Karaeng Bauw Rahayu Astuti Handayani Purnama Anggraini Safitri Utami Maharani Oktaviani Wahyuni Hasanah Suhartini'.split(
    ' ',
  );

/** A name that somebody in Indonesia could have; one in twelve has but one word, as many do. */
export function inventName(random: Random, female: boolean): string {
  const first = random.oneOf(female ? FEMALE : MALE);
  const chance = random.below(12);
  if (chance === 0) return first;
  if (chance < 4) return `${first} ${random.oneOf(MIDDLE)} ${random.oneOf(LAST)}`;
  return `${first} ${random.oneOf(LAST)}`;
}
